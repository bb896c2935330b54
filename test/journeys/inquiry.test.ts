import { describe, expect, it } from 'vitest'
import { days, hours, minutes, seconds } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { forgetSpent } from '../../src/store/forget.ts'
import { ask, asked, numberIn } from '../harness/inquiry-walk.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, helpDesk } from '../harness/people.ts'

const monday = Date.UTC(2026, 10, 30, 1, 24)

onDatabases('An inquiry', { INQUIRIES_PER_SOURCE: '1000' }, (stage) => {
  let sources = 0
  /** Somebody else, a minute later. */
  const visitor = (language = 'ja') => {
    stage.portal.pass(minutes(1))
    return stage.portal.visitor({ language, headers: { 'x-forwarded-for': `192.0.2.${++sources}` } })
  }
  const rows = async () => {
    const { db } = stage.portal.world
    const cases = await db.selectFrom('inquiries').selectAll().orderBy('received_at').orderBy('id').execute()
    const targets = await db.selectFrom('inquiry_targets').selectAll().orderBy('position').execute()
    const receipts = await db.selectFrom('inquiry_receipts').selectAll().orderBy('received_at').execute()
    const events = await db.selectFrom('inquiry_events').selectAll().orderBy('number').execute()
    return { cases, targets, receipts, events }
  }
  const last = async () => {
    const { cases, targets, receipts, events } = await rows()
    const newest = cases.at(-1)
    const of = <Row extends { inquiry_id: string }>(all: Row[]) =>
      all.filter(({ inquiry_id }) => inquiry_id === newest?.id)
    return { case: newest, targets: of(targets), receipts: of(receipts), events: of(events) }
  }
  const closeAll = () =>
    stage.portal.world.db.updateTable('inquiries').set({ closed_at: stage.portal.world.now() }).execute()

  it('is asked for its topic first, then for what the topic needs, and answered with a number', async () => {
    const person = visitor()
    stage.portal.setClock(monday)
    const login = await person.get(paths.login())
    const topics = await person.get(login.link('TWX-21 パスワード問合わせ Web フォーム'))
    expect(topics.text).toContain('担当者の方は、先に自社の管理者にご相談ください')
    expect(topics.root.querySelectorAll('input[type=password]')).toEqual([])
    const form = await person.get(paths.inquiry('mailMissing'))
    expect(form.text).toContain('パスワードは、どの欄にも書かないでください')
    const receipt = await person.submit(form, {
      会員ID: 'ｅｊｕｕｂ９９００１ｙｓｄ００１',
      会員名: ' 株式会社 テスト・企業01 ',
      requesterLoginId: 'wr012574',
      requesterName: '大森 そうた',
      電話番号: '０３（００００）００００',
      replyMail: 'Kanri@Reply.example',
      対象ログインID: 'wr012575\r\nWR012576',
      text: '2名です。\r\nお願いします。',
    })
    expect([receipt.status, receipt.title]).toEqual([200, 'パスワード問合わせ受付 | TWX-21 PORTAL'])
    const number = numberIn(receipt.text)
    for (const said of [
      'ただいまは受付時間内です',
      '2026/11/30 (月) 14:24 (日本時間) まで',
      'EJUUB99001YSD001',
      'Kanri@reply.example',
      '登録されている会員の電話番号に、折り返しお電話します',
      '0120-000-000',
    ])
      expect(receipt.text).toContain(said)
    // Another look at it would be another inquiry.
    expect(receipt.root.querySelector('a[href*="language="]')).toBeNull()

    const kept = await last()
    expect(kept.case).toMatchObject({
      ...{ number, channel: 'form', topic: 'mailMissing', language: 'ja', member_id: 'EJUUB99001YSD001' },
      ...{
        member_name: '株式会社 テスト・企業01',
        requester_login_id: 'WR012574',
        telephone: '03-0000-0000',
      },
      ...{ text: '2名です。\nお願いします。', is_known: 1, repeats: 0, received_at: monday, closed_at: null },
    })
    expect(kept.targets.map(({ login_id }) => login_id)).toEqual(['WR012575', 'WR012576'])
    expect(kept.events.map(({ kind }) => kind)).toEqual(['received'])
    const line = await stage.portal.world.db
      .selectFrom('audit_events')
      .selectAll()
      .where('action', '=', 'inquiry-received')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({
      actor_role: 'nobody',
      target_user_id: administrator.userId,
      outcome: 'done',
    })
    expect(line.details).not.toContain('大森')
  })

  it('is followed by the number and the key of the mail: received, being checked, done, and never more', async () => {
    stage.portal.setClock(monday + days(1))
    const person = visitor()
    const number = numberIn((await ask(person, { replyMail: 'follow@reply.example' }, 'locked')).text)
    const mail = await stage.portal.smtp.waitForMail(({ envelope }) =>
      envelope.to.includes('follow@reply.example'),
    )
    const { text, links, subject } = await readMail(mail.raw)
    expect(subject).toBe('*ご連絡*パスワードのお問い合わせ受付のご連絡')
    expect(numberIn(text)).toBe(number)
    for (const typed of Object.values(asked).filter((one) => one !== '')) expect(text).not.toContain(typed)

    const link = links.find((one) => one.includes('/inquiry/status')) ?? ''
    const stages: string[] = []
    const look = async () => {
      const page = await person.submit(await person.get(link), {})
      expect(page.status).toBe(200)
      stages.push(page.root.querySelector('[aria-current=step]')?.text ?? '')
      return page
    }
    expect((await look()).text).not.toContain('大森')
    const { db } = stage.portal.world
    const one = db.updateTable('inquiries').where('number', '=', number)
    await one.set({ assignee_id: helpDesk.userId }).execute()
    await look()
    await one.set({ closed_at: monday, outcome: 'issued' }).execute()
    const done = await look()
    expect(stages).toEqual(['受付済み', '確認中', '完了'])
    expect(done.text).not.toContain('発行')
    const typed = new URL(link).searchParams.get('key')?.toUpperCase().replace(/.{4}/g, '$& ')
    const form = await person.get(paths.inquiryStatus())
    const found = await person.submit(form, { 受付番号: number.replace('-', '－'), key: ` ${typed}` })
    expect(found.text).toContain('完了')
  })

  it('is asked for by its number and its key, and each that is left out is named', async () => {
    const person = visitor()
    const form = await person.get(paths.inquiryStatus())
    expect(form.root.querySelectorAll('label .required')).toHaveLength(2)
    const messages = async (typed: { number: string; key: string }) =>
      (await person.post(paths.inquiryStatus(), typed)).root
        .querySelectorAll('.fault')
        .map(({ text }) => text)
    expect(await messages({ number: '', key: '　' })).toEqual([
      '＊受付番号を入力してください。',
      '＊確認用のキーを入力してください。',
    ])
    expect(await messages({ number: '20261130-999999', key: '' })).toEqual([
      '＊確認用のキーを入力してください。',
    ])
  })

  it('is not told of to whoever has another key, nor of a number never given out, in one and the same words', async () => {
    const person = visitor()
    const number = numberIn((await ask(person, { targets: 'WR000001' })).text)
    await person.get(paths.inquiryStatus())
    const answers = new Set<string>()
    for (const typed of [number, '20261130-999999', 'x', '9'.repeat(5000)]) {
      const page = await person.post(paths.inquiryStatus(), { number: typed, key: 'k7nw3xqe9fhp2mab' })
      expect(page.status).toBe(422)
      answers.add(page.root.querySelector('.panel.error')?.text ?? '')
    }
    expect(answers.size).toBe(1)
    for (let tries = 4; tries < 60; tries++) await person.post(paths.inquiryStatus(), { number, key: 'x' })
    const refused = await person.post(paths.inquiryStatus(), { number, key: 'x' })
    expect(refused.status).toBe(429)

    // What it is told to wait is enough, and no longer than that.
    const wait = seconds(Number(refused.headers['retry-after']))
    stage.portal.pass(wait - seconds(1))
    expect((await person.post(paths.inquiryStatus(), { number, key: 'x' })).status).toBe(429)
    stage.portal.pass(seconds(1))
    expect((await person.post(paths.inquiryStatus(), { number, key: 'x' })).status).toBe(422)
  })

  it('asked again within a week is the same case with one more number, and a new one once it is closed', async () => {
    await closeAll()
    stage.portal.pass(hours(1))
    const again = { targets: 'WR012575, WR012576', text: '一度目' }
    const first = numberIn((await ask(visitor(), again)).text)
    stage.portal.pass(days(6))
    const spelt = { targets: 'wr012576\nWR012575', text: '二度目', telephone: '03-0000-1111' }
    const second = numberIn((await ask(visitor(), spelt)).text)
    const kept = await last()
    expect(second).not.toBe(first)
    expect(kept.case).toMatchObject({ number: first, repeats: 1, text: '一度目' })
    expect(kept.receipts.map(({ number }) => number)).toEqual([first, second])
    expect(kept.events.map(({ kind }) => kind)).toEqual(['received', 'repeated'])
    expect(JSON.parse(kept.events[1]?.details ?? '')).toMatchObject({
      text: '二度目',
      telephone: '03-0000-1111',
    })

    stage.portal.pass(days(2))
    numberIn((await ask(visitor(), again)).text)
    expect((await last()).case).toMatchObject({ repeats: 0 })
    await closeAll()
    stage.portal.pass(minutes(1))
    const before = (await rows()).cases.length
    await ask(visitor(), again)
    expect((await rows()).cases).toHaveLength(before + 1)
  })

  it('sent twice at once is one case', async () => {
    await closeAll()
    stage.portal.pass(hours(1))
    const before = (await rows()).cases.length
    const people = Array.from({ length: 8 }, () => visitor())
    const answers = await Promise.all(people.map((person) => ask(person, { targets: 'WR012577' })))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const { cases, receipts } = await rows()
    expect(cases).toHaveLength(before + 1)
    const kept = await last()
    expect(kept.case?.repeats).toBe(7)
    expect(kept.receipts).toHaveLength(8)
    expect(new Set(answers.map(({ text }) => numberIn(text))).size).toBe(8)
    expect(receipts.length).toBeGreaterThan(8)
  })

  it('tells outside its hours when the desk next opens, over the new year too', async () => {
    const english = visitor('en')
    stage.portal.setClock(Date.UTC(2026, 11, 31, 12, 0))
    const page = await ask(english, { targets: 'WR000777' }, 'mailWrong')
    expect(page.text).toContain('The help desk is closed now. It next opens on 2027/01/04 (Mon) 08:00 JST.')
    expect(page.text).toContain('by 2027/01/04 (Mon) 12:00 JST')
    expect((await last()).case?.language).toBe('en')
  })

  it('of an administrator who cannot log in is about that administrator, without asking twice', async () => {
    const person = visitor()
    const form = await person.get(paths.inquiry('administrator'))
    expect(form.root.querySelector('[name=targets]')).toBeNull()
    expect(form.text).toContain('ほかの参加管理者がいる場合は、その方が')
    await ask(person, {}, 'administrator')
    expect((await last()).targets.map(({ login_id }) => login_id)).toEqual([administrator.loginId])
  })

  it('closed more than 400 days ago says no more who asked what for whom, and is counted still', async () => {
    await closeAll()
    const { world } = stage.portal
    const { sessionIdle, sessionMax } = world.config
    const forget = (after: number) =>
      forgetSpent(world.db, { now: world.now() + after, sessionIdle, sessionMax })
    const before = await rows()
    await forget(days(400) - minutes(1))
    expect(await rows()).toEqual(before)
    await forget(days(400))
    const after = await rows()
    expect(after.cases.map(({ number, topic }) => [number, topic])).toEqual(
      before.cases.map(({ number, topic }) => [number, topic]),
    )
    const left = JSON.stringify(after)
    for (const typed of Object.values(asked).filter(Boolean)) expect(left).not.toContain(typed)
    expect(left).not.toContain('二度目')
  })

  describe('that is not right yet', () => {
    it('comes back with all its errors, a title that says so, and what was typed', async () => {
      const person = visitor()
      const page = await ask(person, {
        memberId: '',
        telephone: 'ない',
        targets: 'WR012575\n佐藤',
        text: '𠮷'.repeat(2001),
      })
      expect(page.status).toBe(422)
      expect(page.title).toMatch(/^エラー: /)
      const links = page.root.querySelectorAll('#errors a').map((link) => link.getAttribute('href'))
      expect(links).toEqual(['#memberId', '#telephone', '#targets', '#text'])
      expect(page.text).toContain('「佐藤」はログインIDの形式ではありません')
      expect(page.form().values).toMatchObject({ requesterName: '大森 そうた', targets: 'WR012575\n佐藤' })
      expect(page.form().values['text']).toBe('𠮷'.repeat(2001))
    })

    it('keeps all but the end of a text of a million characters, and says that it is too long', async () => {
      const page = await ask(visitor(), { text: `はじめ${'長'.repeat(1_000_000)}` })
      expect(page.status).toBe(422)
      const links = page.root.querySelectorAll('#errors a').map((link) => link.getAttribute('href'))
      expect(links).toEqual(['#text'])
      const values = page.form().values as Record<string, string>
      const { text, ...others } = values
      expect({ ...asked, ...others }).toEqual({ ...asked, text: '', formKey: others['formKey'] })
      expect(text?.slice(0, 5000)).toBe(`はじめ${'長'.repeat(4997)}`)
    })

    it('shows what acts as letters, on the form and on the receipt', async () => {
      const text = '<script>alert(1)</script>\u202e=HYPERLINK("http://evil.example")\u0000'
      const receipt = await ask(visitor(), { text, memberName: '<b>会員</b>' })
      expect(receipt.status).toBe(200)
      expect(receipt.html).toContain('&lt;script&gt;')
      for (const bad of ['<script>alert', '<b>', '\u202e', '\u0000']) expect(receipt.html).not.toContain(bad)
      expect((await last()).case?.text).toBe('<script>alert(1)</script>=HYPERLINK("http://evil.example")')
      const form = await ask(visitor(), { text, memberId: '' })
      expect(form.html).not.toContain('\u202e')
    })
  })
})
