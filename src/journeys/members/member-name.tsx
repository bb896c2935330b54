/** A member's or a person's name among words of the page's language; one in Latin letters is not read as Japanese. */
export function Name({ children }: { children: string }) {
  return (
    <bdi class="anywhere" lang={/^[\x20-\x7E]*$/.test(children) ? undefined : 'ja'}>
      {children}
    </bdi>
  )
}
