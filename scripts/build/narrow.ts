import { resolve } from 'node:path'
import type { Plugin } from 'rolldown'

/**
 * Modules that libraries load and this action never uses. What stands in their place throws as soon as anything is asked of
 * it: a release that needed one would end with its name, not go on without it.
 */
const unused: readonly { readonly modules: RegExp; readonly why: string }[] = [
  {
    // google-gax's own, 1 MB. The operations that they could follow are followed by run-client.ts.
    modules: /^(\.\.\/)+protos\/(iam_service|locations|operations)$/,
    why: 'messages of services that google-gax can ask besides the client’s own',
  },
  { modules: /^web-streams-polyfill\//, why: 'Node has these streams itself' },
]

/** Ids of modules that no file has: other plugins leave those alone that begin so. */
const restOnly = '\0google-gax.cjs'
const refused = '\0unused/'

/**
 * Google's clients load gRPC to speak REST. Instead of `google-gax` they get its entry without it, which is what they go on
 * with where `fallback` is set, and the logging that they ask the other for.
 * https://github.com/googleapis/google-cloud-node/blob/main/core/packages/gax/client-libraries.md#http11-rest-api-mode (November 2026)
 */
const gax = "module.exports = { ...require('google-gax/fallback'), loggingUtils: require('google-logging-utils') }"

/** What the bundle leaves out, and how. */
export const narrow: Plugin = {
  name: 'narrow',
  resolveId(id, importer) {
    if (id === 'google-gax') return restOnly
    const found = unused.find(({ modules }) => modules.test(id))
    if (found !== undefined) return `${refused}${id}: ${found.why}.cjs`
    return importer === restOnly ? this.resolve(id, resolve('node_modules/google-gax/package.json')) : undefined
  },
  load: (id) => {
    if (id === restOnly) return gax
    return id.startsWith(refused) ? refusal(id.slice(refused.length, -'.cjs'.length)) : undefined
  },
}

/** CommonJS that throws when anything is read from it. */
export const refusal = (reason: string): string => `module.exports = new Proxy({ __esModule: true }, {
  get: (known, key) => {
    if (key in known || typeof key === 'symbol') return known[key]
    throw new Error(${JSON.stringify(`not in this bundle: ${reason}`)} + '; asked for ' + key)
  },
})`
