import type { Explanation } from '../../../core/target.ts'

interface Failure {
  readonly reason: string
  readonly logLines: readonly string[]
  readonly logsUrl: string
}

/** Causes that Cloud Run reports as something else, recognised by what the container said. */
const causes: readonly { readonly said: RegExp; readonly cause: string; readonly hint: string }[] = [
  {
    said: /exec format error/i,
    cause: 'the image is for another architecture: its program cannot be executed on linux/amd64',
    hint: 'Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`.',
  },
  {
    said: /no such file or directory|executable file not found/i,
    cause: 'the container’s command was not found in the image',
    hint: 'Check ENTRYPOINT and CMD of the image.',
  },
]

const hints: readonly { readonly reason: RegExp; readonly hint: string }[] = [
  {
    reason: /failed to start and listen on the port/i,
    hint: 'The container must listen on 0.0.0.0 at the port in $PORT; check `port` and the log lines.',
  },
  { reason: /secret/i, hint: 'Grant the runtime service account roles/secretmanager.secretAccessor on the secret.' },
  { reason: /image.*not found|manifest/i, hint: 'Check that the image is still in its registry.' },
]

/** The cause first: what the container said weighs more than Cloud Run's general text about ports. */
export function explainFailure({ reason, logLines, logsUrl }: Failure): Explanation {
  const known = causes.find(({ said }) => logLines.some((line) => said.test(line)))
  const hint = known?.hint ?? hints.find((each) => each.reason.test(reason))?.hint
  return {
    reason: known === undefined ? reason : `${known.cause} (Cloud Run says: ${reason})`,
    logLines,
    links: [{ title: 'Logs', url: logsUrl }],
    ...(hint === undefined ? {} : { hint }),
  }
}
