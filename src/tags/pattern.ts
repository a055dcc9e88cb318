/** The pattern of `type=match`, as metadata-action reads it: `/…/flags`, or the bare expression. */
export function patternExpression(text: string): RegExp {
  const [, source, flags] = /^\/(.+)\/(.*)$/.exec(text) ?? []
  return source === undefined ? new RegExp(text) : new RegExp(source, flags)
}
