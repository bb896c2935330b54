import { afterEach, describe, expect, it } from 'vitest'
import { databases } from '../harness/databases.ts'
import { resetLinkIn } from '../harness/mailbox.ts'
import { clerk } from '../harness/people.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

describe.each(databases.map((database) => [database.name, database] as const))(
  'The self-reset on %s',
  (_, database) => {
    let portal: TestWorld | undefined
    afterEach(async () => {
      const errors = portal?.errors() ?? []
      await portal?.close()
      portal = undefined
      expect(errors).toEqual([])
    })

    it.skipIf(database.missing !== null)(
      'lets a person who forgot the password in again with one mail',
      async () => {
        portal = await openTestWorld(database)
        portal.work()
        const person = portal.visitor()

        const login = await person.get('/portal/login/')
        const request = await person.get(login.link('TWX-21 パスワード再設定依頼'))
        const sent = await person.submit(request, {
          ログインID: 'ｗｒ０１２５７５',
          メールアドレス: clerk.mail.toUpperCase(),
        })
        const confirmation = await person.follow(sent)
        expect(confirmation.heading).toBe('パスワード再設定依頼確認')
        expect(confirmation.text).toContain('portal@example.com')
        expect(confirmation.text).toContain('portal@example.com')

        const mail = await portal.smtp.waitForMail((one) => one.envelope.to.includes(clerk.mail))
        const step1 = await person.get(await resetLinkIn(mail.raw))
        expect(step1.status).toBe(200)
        const mistyped = await person.submit(step1, { ログインID: 'WR', メールアドレス: 'sanka' })
        expect(mistyped.status).toBe(422)
        expect((await person.get(mistyped.link('日本語'))).status).toBe(200)
        const proved = await person.submit(step1, { ログインID: clerk.loginId, メールアドレス: clerk.mail })
        expect(proved.status).toBe(303)
        expect(proved.location).not.toContain('appliKey')

        const step2 = await person.follow(proved)
        expect(step2.heading).toBe('パスワード再設定')
        const done = await person.submit(step2, { newPassword: 'Atarashii1', newPasswordAgain: 'Atarashii1' })
        const back = await person.follow(done)
        expect(back.url).toContain('/portal/login/')

        const refused = await person.submit(back, { ログインID: clerk.loginId, パスワード: clerk.password })
        expect(refused.status).toBe(422)
        const signedIn = await person.submit(back, { ログインID: clerk.loginId, パスワード: 'Atarashii1' })
        const menu = await person.follow(signedIn)
        expect(menu.text).toContain('佐藤 結衣')
        await portal.smtp.waitForCount(2)
      },
    )

    it.skipIf(database.missing !== null)(
      'refuses a new password made of the name of the member',
      async () => {
        portal = await openTestWorld(database)
        await portal.world.db.updateTable('members').set({ name_en: 'Omori Works, Ltd.' }).execute()
        portal.work()
        const person = portal.visitor()
        await person.post('/portal/passwordResetRequest', { loginId: clerk.loginId, mail: clerk.mail })
        const mail = await portal.smtp.waitForMail((one) => one.envelope.to.includes(clerk.mail))
        const step1 = await person.get(await resetLinkIn(mail.raw))
        const step2 = await person.follow(
          await person.submit(step1, { ログインID: clerk.loginId, メールアドレス: clerk.mail }),
        )
        const answer = await person.submit(step2, { newPassword: 'Omori2024', newPasswordAgain: 'Omori2024' })
        expect(answer.status).toBe(422)
      },
    )

    it.skipIf(database.missing !== null)(
      'answers to its public name with and without the port that goes without saying',
      async () => {
        portal = await openTestWorld(database)
        const statusFor = async (host: string) =>
          (await portal?.visitor({ headers: { host } }).get('/portal/login/'))?.status
        expect(await statusFor('portal.example.com')).toBe(200)
        expect(await statusFor('portal.example.com:443')).toBe(200)
        expect(await statusFor('portal.example.com:8443')).toBe(421)
      },
    )

    it.skipIf(database.missing !== null)(
      'offers no second visit on a page whose visits are counted',
      async () => {
        portal = await openTestWorld(database, { RESET_LINK_ACCESS: 'visit' })
        portal.work()
        const person = portal.visitor()
        const request = await person.get('/portal/passwordResetRequest')
        expect(request.html).toContain('hreflang')
        await person.submit(request, { ログインID: clerk.loginId, メールアドレス: clerk.mail })
        const mail = await portal.smtp.waitForMail((one) => one.envelope.to.includes(clerk.mail))
        const step1 = await person.get(await resetLinkIn(mail.raw))
        expect(step1.heading).toBe('パスワード再設定')
        expect(step1.html).not.toContain('hreflang')
        expect(step1.html).not.toContain('action="/portal/language"')
      },
    )

    it.skipIf(database.missing !== null)('shows whoever is signed in the way to the menu', async () => {
      portal = await openTestWorld(database)
      await portal.world.db.updateTable('members').set({ name_en: 'Test Company 01' }).execute()
      const person = portal.visitor()
      const login = await person.get('/portal/login/')
      await person.submit(login, { ログインID: clerk.loginId, パスワード: clerk.password })
      for (const start of ['/', '/portal/login/'])
        expect((await person.follow(await person.get(start))).url).toContain('/portal/menu')
      const absent = await person.get('/portal/nowhere')
      expect(absent.status).toBe(404)
      expect(absent.text).toContain('佐藤 結衣')
      expect((await person.get('/portal/menu?language=en')).text).toContain('Test Company 01')
    })
  },
)
