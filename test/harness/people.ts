import { kanaKeyOf } from '../../src/domain/registered-data/kana-key.ts'
import { memberKeyOf } from '../../src/domain/registered-data/member-names.ts'
import { type Named, searchKeyOf } from '../../src/domain/registered-data/search-key.ts'
import type { UserRow } from '../../src/store/schema.ts'
import type { World } from '../../src/world.ts'

/** The people of the tests. `password` is what they sign in with at the beginning. */
export const clerk = {
  userId: 'u-clerk',
  loginId: 'WR012575',
  mail: 'Yui.Sato@tokyo.example',
  password: 'Kaimono7bu',
}
export const administrator = {
  userId: 'u-admin',
  loginId: 'WR012574',
  mail: 'sanka1@example.com',
  password: 'Kanri5Kyoku',
}
export const withoutMail = { userId: 'u-nomail', loginId: 'WR012576', password: 'Tegami0nashi' }
export const suspended = {
  userId: 'u-susp',
  loginId: 'WR012577',
  mail: 'stopped@example.com',
  password: 'Teishi9chu',
}
export const abolished = {
  userId: 'u-abol',
  loginId: 'WR012578',
  mail: 'gone@example.com',
  password: 'Haishi8zumi',
}
export const ofSuspendedMember = {
  userId: 'u-msusp',
  loginId: 'ZX000001',
  mail: 'cut@example.net',
  password: 'Kaiin3teishi',
}
export const withoutPassword = { userId: 'u-nopw', loginId: 'WR012579', mail: 'new@example.com' }
export const english = {
  userId: 'u-en',
  loginId: 'ID204411',
  mail: 'dewi@supplier.example',
  password: 'Roda4empat',
  language: 'en' as const,
}
export const chinese = {
  userId: 'u-zh',
  loginId: 'CN300127',
  mail: 'li.na@factory.example',
  password: 'Gongchang88a',
  language: 'zh-CN' as const,
}

/** Of a third member, in use: what the first one's administrator must never see (R17). */
export const otherMemberId = 'EJUUB99003YSD001'
export const otherAdministrator = {
  userId: 'u-other-admin',
  loginId: 'ZY000001',
  mail: 'kanri@other.example',
  password: 'Yosono5kanri',
}
export const otherClerk = {
  userId: 'u-other',
  loginId: 'ZY000002',
  mail: 'tanto@other.example',
  password: 'Yosono6tanto',
}
/** The operator's own staff. */
export const helpDesk = {
  userId: 'u-desk',
  loginId: 'OP000001',
  mail: 'desk@operator.example',
  password: 'Denwa4uketsuke',
}
/** The second pair of eyes of the desk. */
export const secondDesk = {
  userId: 'u-desk2',
  loginId: 'OP000003',
  mail: 'desk2@operator.example',
  password: 'Shounin6tantou',
}
export const operator = {
  userId: 'u-operator',
  loginId: 'OP000002',
  mail: 'ops@operator.example',
  password: 'Unyou9tantou',
}

export interface People {
  /** Another active user with a mail address, made on demand; `number` makes the IDs. */
  add: (
    number: number,
    fields?: Partial<UserRow>,
  ) => Promise<{ userId: string; loginId: string; mail: string; password: string }>
}

const commonPassword = 'Minna2onaji'

/** Hashed once, however many worlds a file of tests opens: that is most of what a world costs. */
const hashes = new Map<string, Promise<string>>()

/** By which a person is found and sorted, as everything that writes one writes them. */
function keysOf(user: Partial<UserRow>): Pick<UserRow, 'search_key' | 'kana_key'> {
  const named: Named = {
    familyName: user.family_name ?? '',
    givenName: user.given_name ?? '',
    familyKana: user.family_kana ?? '',
    givenKana: user.given_kana ?? '',
    familyNameEn: user.family_name_en ?? '',
    givenNameEn: user.given_name_en ?? '',
    department: user.department ?? '',
    departmentEn: user.department_en ?? '',
  }
  return { search_key: searchKeyOf(named), kana_key: kanaKeyOf(named) }
}

/** Two members, one of them suspended, and a person of every standing. */
export async function registerPeople(world: Pick<World, 'db' | 'hasher' | 'now'>): Promise<People> {
  const at = world.now()
  const member = { name_en: '', suspended_at: null, created_at: at, updated_at: at }
  await world.db
    .insertInto('members')
    .values(
      [
        { ...member, id: 'EJUUB99001YSD001', name: '株式会社 テスト・企業01 大森営業所' },
        { ...member, id: 'EJUUB99002YSD001', name: '休止中商会', suspended_at: at },
        { ...member, id: otherMemberId, name: '別会社 株式会社' },
        { ...member, id: 'EJUUB00001OPC001', name: 'ポータル運営センター' },
      ].map((row) => ({ ...row, search_key: memberKeyOf({ name: row.name, nameEn: row.name_en }) })),
    )
    .execute()

  async function register(
    user: Partial<UserRow> & { id: string; login_id: string },
    password: string | null,
  ) {
    await world.db
      .insertInto('users')
      .values({
        member_id: 'EJUUB99001YSD001',
        role: 'personInCharge',
        family_name: '',
        given_name: '',
        family_kana: '',
        given_kana: '',
        family_name_en: '',
        given_name_en: '',
        department: '',
        department_en: '',
        postal_code: '',
        address: '',
        address_en: '',
        telephone: '',
        fax: '',
        mail: null,
        mail_key: user.mail?.toLowerCase() ?? null,
        language: 'ja',
        suspended_at: null,
        abolished_at: null,
        version: 1,
        created_at: at,
        updated_at: at,
        ...keysOf(user),
        ...user,
      })
      .execute()
    let hash: string | null = null
    if (password !== null) {
      const known = hashes.get(password) ?? world.hasher.hash(password)
      hashes.set(password, known)
      hash = await known
    }
    await world.db
      .insertInto('credentials')
      .values({
        user_id: user.id,
        password_hash: hash,
        changed_at: at,
        last_sign_in_at: null,
        previous_sign_in_at: null,
      })
      .execute()
  }
  const row = (person: { userId: string; loginId: string; mail?: string }) => ({
    id: person.userId,
    login_id: person.loginId,
    mail: person.mail ?? null,
  })

  await register({ ...row(clerk), family_name: '佐藤', given_name: '結衣' }, clerk.password)
  await register(
    {
      ...row(administrator),
      role: 'participantAdministrator',
      family_name: '大森',
      given_name: 'そうた',
      family_name_en: 'Omori',
      given_name_en: 'Sota',
    },
    administrator.password,
  )
  await register({ ...row(withoutMail), family_name: '高橋', given_name: '実' }, withoutMail.password)
  await register({ ...row(suspended), suspended_at: at }, suspended.password)
  await register({ ...row(abolished), abolished_at: at }, abolished.password)
  await register({ ...row(ofSuspendedMember), member_id: 'EJUUB99002YSD001' }, ofSuspendedMember.password)
  await register({ ...row(withoutPassword), family_name: '新井', given_name: '望' }, null)
  await register(
    { ...row(english), language: 'en', family_name: 'Lestari', given_name: 'Dewi' },
    english.password,
  )
  await register(
    { ...row(chinese), language: 'zh-CN', family_name: '李', given_name: '娜' },
    chinese.password,
  )
  const elsewhere = { member_id: otherMemberId, family_name: '余所', given_name: '花' }
  await register(
    { ...row(otherAdministrator), ...elsewhere, role: 'participantAdministrator' },
    otherAdministrator.password,
  )
  await register({ ...row(otherClerk), ...elsewhere, given_name: '葉' }, otherClerk.password)
  const staff = { member_id: 'EJUUB00001OPC001', family_name: '運営' }
  await register({ ...row(helpDesk), ...staff, role: 'helpDesk' }, helpDesk.password)
  await register({ ...row(secondDesk), ...staff, given_name: '二号', role: 'helpDesk' }, secondDesk.password)
  await register({ ...row(operator), ...staff, role: 'operator' }, operator.password)

  return {
    async add(number, fields = {}) {
      const text = String(number).padStart(6, '0')
      const person = {
        userId: `u-${text}`,
        loginId: `TS${text}`,
        mail: `user${text}@many.example`,
        password: commonPassword,
      }
      await register({ ...row(person), ...fields }, person.password)
      return person
    },
  }
}
