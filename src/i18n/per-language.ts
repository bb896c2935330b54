import type { Language } from './language.ts'

/** `make`, asked once for each owner and language: for texts that are the same for everybody and dear to write. */
export function perLanguage<Owner extends object, Made>(
  make: (owner: Owner, language: Language) => Made,
): (owner: Owner, language: Language) => Made {
  const made = new WeakMap<Owner, Map<Language, Made>>()
  return (owner, language) => {
    const ofOwner = made.get(owner) ?? new Map<Language, Made>()
    made.set(owner, ofOwner)
    const known = ofOwner.get(language) ?? make(owner, language)
    ofOwner.set(language, known)
    return known
  }
}
