// What Lambda Web Adapter writes of itself, among the container's lines (its version 1.0.0, November 2026).
import { lastError } from '../../../core/last-error.ts'
import { type KnownCause, wrongListening } from '../../../core/listening.ts'

interface Said {
  readonly logLines: readonly string[]
  /** Where the adapter asks, by the function's variables. */
  readonly port: number
}

/** ` INFO app is not ready after 2000ms url=http://127.0.0.1:8080/`, or the same as JSON. */
const asking = /\bapp is not ready after \d+ms\b.*?\burl\W{1,3}(https?:\/\/[^\s"]+)/
const beside = /^(?:127\.[\d.]+|0\.0\.0\.0|localhost)$/

/** Why the adapter finds nobody, asking from beside the server. The image's own variables count too, and only its lines tell of them. */
export function unheardIn({ logLines, port }: Said): KnownCause | undefined {
  const said = logLines.flatMap((line) => asking.exec(line)?.[1] ?? []).findLast((url) => URL.canParse(url))
  const { hostname, port: asked } = said === undefined ? { hostname: 'localhost', port } : new URL(said)
  if (!beside.test(hostname)) return elsewhere(hostname)
  const isOwn = Number(asked || 80) === port
  return wrongListening(logLines, {
    name: 'Lambda Web Adapter',
    port: Number(asked || 80),
    isBeside: true,
    ...(isOwn ? {} : { portHint: ofImage }),
  })
}

const elsewhere = (host: string): KnownCause => ({
  cause: `Lambda Web Adapter looks for the server at ${host}, and not beside it`,
  hint: 'It goes by the variable HOST, of `env` or of the image. Add `AWS_LWA_HOST: 127.0.0.1` to `env`, which counts before it.',
})

const ofImage =
  'AWS_LWA_PORT and AWS_LWA_READINESS_CHECK_PORT count before $PORT: take them out of the image, or have the server listen there.'

export const extensionFailed: KnownCause = {
  cause: 'an extension in the image did not start',
  hint: 'Lambda Web Adapter ends at once where AWS_LWA_PORT is no number, AWS_LWA_READINESS_CHECK_PATH does not begin with "/", or HOST (AWS_LWA_HOST counts before it) is no name or IPv4 address. Of any other extension its lines say why.',
}

/** Lambda repeats among the lines how it ended. */
export function extensionIn({ logLines }: Said): KnownCause | undefined {
  const error = lastError(logLines.filter((line) => !/^(RequestId: |Extension\.)/.test(line)))
  return error === undefined ? undefined : { ...extensionFailed, cause: `${extensionFailed.cause}: ${error}` }
}
