import type { Language } from './language.ts'

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer Args) => infer Result
      ? (...args: Args) => Result extends string ? string : readonly string[]
      : T[K] extends readonly string[]
        ? readonly string[]
        : Shape<T[K]>
}

/**
 * The texts of one journey in every language. `ja` is the source: the others must have exactly its shape,
 * so a missing or superfluous text does not compile.
 */
export function texts<const T>(all: { ja: T; en: NoInfer<Shape<T>>; 'zh-CN': NoInfer<Shape<T>> }) {
  return (language: Language): Shape<T> => all[language] as Shape<T>
}
