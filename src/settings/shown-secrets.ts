import type { BuildSettings } from './build.ts'
import type { RunBlock } from './schema.ts'

/** Shorter ones could be in anything. */
const longEnough = 8

/** Build arguments and labels are in the image's history, in docker's arguments and in the provenance. */
export function shownSecrets({ args, labels, secrets }: BuildSettings, run: RunBlock): string[] {
  const hidden = Object.entries({
    ...secrets,
    'github-token': run['github-token'] ?? '',
    'registry-password': run['registry-password'] ?? '',
  }).filter(([, value]) => value.trim().length >= longEnough)
  return Object.entries({ 'build-args': args, 'image-labels': labels }).flatMap(([setting, map]) =>
    Object.entries(map).flatMap(([name, text]) => {
      const found = hidden.find(([, value]) => text.includes(value.trim()))
      if (found === undefined) return []
      return [
        `${setting}: ${name} holds the value of ${found[0]}, for whoever gets the image to read; mount it instead, from build-secrets (RUN --mount=type=secret,id=NAME)`,
      ]
    }),
  )
}
