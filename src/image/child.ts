import type { DeliveredImage } from '../core/unit.ts'

/**
 * True when what a cloud says it runs is this image: by its own digest, or, as Cloud Run tells it, by the digest of the
 * child that was picked from the index. `reported` is a digest, or a reference that ends in one.
 */
export function describesSame({ digest, platforms }: DeliveredImage, reported: string): boolean {
  const told = reported.slice(reported.lastIndexOf('@') + 1)
  return told === digest || Object.values(platforms).includes(told)
}
