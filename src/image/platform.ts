import { TandemError } from '../core/errors.ts'
import type { DeliveredImage } from '../core/unit.ts'
import type { Descriptor } from './manifest.ts'

/** Variants that are the architecture's baseline and left out of its name, as containerd does. */
const baselines = ['linux/amd64/v1', 'linux/arm64/v8']

/** `linux/arm64`, `linux/arm/v7`; `undefined` for what is no platform, as attestations say of themselves. */
export function formatPlatform(platform: Descriptor['platform']): string | undefined {
  if (platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown') return undefined
  const { os, architecture, variant } = platform
  const base = `${os}/${architecture}`
  if (variant === undefined || variant === '') return base
  return baselines.includes(`${base}/${variant}`) ? base : `${base}/${variant}`
}

/** The digest of the child for this platform, or else for one of the others. Throws TandemError `input` that lists what the image has. */
export function requirePlatform(
  { repository, digest, platforms }: DeliveredImage,
  platform: string,
  others: readonly string[] = [],
): string {
  const child = [platform, ...others].flatMap((each) => platforms[each] ?? [])[0]
  if (child !== undefined) return child
  const present = Object.keys(platforms)
  const has = present.length === 0 ? 'no platform at all' : `only ${present.join(', ')}`
  throw new TandemError('input', `image ${repository}@${digest} is not built for ${platform}: it has ${has}`, {
    hint: `Build it with --platform ${[platform, ...present].join(',')}`,
  })
}
