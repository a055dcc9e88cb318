import { quoted } from './parsed.ts'

/**
 * Why `image` cannot be released: it must name one image by a tag or a digest. The full grammar is the registry
 * client's business; this finds what people get wrong.
 */
export function imageProblem(image: string): string | undefined {
  if (/^[a-z]+:\/\//i.test(image))
    return `must be without ${quoted(/^[^/]*\/\//.exec(image)?.[0])}, got ${quoted(image)}`
  const [name = '', digest, ...more] = image.split('@')
  if (more.length > 0 || /\s/.test(image)) return `must name one image, got ${quoted(image)}`
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return `must have a digest of the form sha256:<64 hexadecimal digits>, got ${quoted(image)}`
  }
  const [, repository = '', tag] = /^(.*?)(?::([^/:]*))?$/.exec(name) ?? []
  if (repository === '' || /[A-Z]/.test(repository.slice(repository.indexOf('/') + 1))) {
    return `must be in lower case up to the tag, got ${quoted(image)}`
  }
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
    return `has a tag that no registry takes, got ${quoted(image)}`
  if (tag === undefined && digest === undefined)
    return `needs a tag or a digest, got ${quoted(image)}; write ${image}:TAG`
  return undefined
}
