/**
 * Follows https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html (copy of November 2026): terms of
 * unstructured text. Patterns for JSON and space-delimited lines are refused: nobody here writes such lines.
 */

/** `undefined` when the pattern cannot be read. */
export function compileFilter(pattern: string): ((message: string) => boolean) | undefined {
  const text = pattern.trim()
  if (text === '') return () => true
  if (/^[{[]/.test(text)) return undefined
  const terms = [...text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)].map(([, sign = '', quoted, bare]) => ({
    sign,
    text: quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
  }))
  const of = (wanted: string) => terms.filter(({ sign }) => sign === wanted).map(({ text }) => text)
  const [all, some, none] = [of(''), of('?'), of('-')]
  return (message) =>
    all.every((term) => message.includes(term)) &&
    // documented: with terms that must be there, those that may are ignored.
    (some.length === 0 || all.length > 0 || some.some((term) => message.includes(term))) &&
    !none.some((term) => message.includes(term))
}
