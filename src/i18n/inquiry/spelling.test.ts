import { expect, it } from 'vitest'
import { issuedCharacters } from '../../domain/password/make-issued-password.ts'
import { languages } from '../language.ts'
import { spellOut } from './spelling.ts'

it.each(languages)(
  'every character of an issued password has a name of its own on the telephone, in %s',
  (language) => {
    const names = [...issuedCharacters].map((character) => spellOut(character, language))
    expect(new Set(names).size).toBe(32)
    for (const name of names) expect(name).not.toMatch(/undefined/)
    for (const other of ['l', 'o', '0', '1', 'A', '']) expect(() => spellOut(other, language)).toThrow()
  },
)
