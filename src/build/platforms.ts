import type { BuilderNode } from './inspect.ts'

/** As containerd writes them: `linux/arm64/v8` is `linux/arm64`, `linux/arm` is `linux/arm/v7`. */
export function normalised(platform: string): string {
  const text = platform.toLowerCase()
  if (/^\w+\/arm64\/v8$/u.test(text)) return text.slice(0, -'/v8'.length)
  if (/^\w+\/amd64\/v1$/u.test(text)) return text.slice(0, -'/v1'.length)
  return /^\w+\/arm$/u.test(text) ? `${text}/v7` : text
}

export const canBuild = ({ platforms }: BuilderNode, platform: string): boolean =>
  platforms.map(normalised).includes(normalised(platform))

/**
 * Whether the node's own processor runs it. A node names its own platform first; what the user has said to build there is
 * taken for native, since that is what it is said for. A processor of 64 bits runs its family's 32.
 */
export function isNative(node: BuilderNode, platform: string): boolean {
  if (!canBuild(node, platform)) return false
  const own = node.chosen.length > 0 ? node.chosen : node.platforms.slice(0, 1)
  return own.some((each) => familyOf(each) === familyOf(platform))
}

function familyOf(platform: string): string {
  const [system = '', architecture = ''] = platform.toLowerCase().split('/')
  return `${system}/${{ '386': 'amd64', arm: 'arm64' }[architecture] ?? architecture}`
}

/**
 * Which node builds which of the platforms, as buildx shares them out (docker/buildx, build/resolver/driver.go, read
 * November 2026): the first that was chosen for it, if for each one was; else the first that can.
 */
export function shareOut(nodes: readonly BuilderNode[], platforms: readonly string[]): Map<BuilderNode, string[]> {
  const isChosen = (node: BuilderNode, platform: string) => node.chosen.map(normalised).includes(normalised(platform))
  const allChosen = platforms.every((platform) => nodes.some((node) => isChosen(node, platform)))
  const shares = new Map<BuilderNode, string[]>()
  for (const platform of platforms) {
    const node = nodes.find((each) => (allChosen ? isChosen : canBuild)(each, platform))
    if (node !== undefined) shares.set(node, [...(shares.get(node) ?? []), platform])
  }
  return shares
}

export const missingPlatforms = (nodes: readonly BuilderNode[], platforms: readonly string[]): string[] =>
  platforms.filter((platform) => !nodes.some((node) => canBuild(node, platform)))

export const emulatedPlatforms = (nodes: readonly BuilderNode[], platforms: readonly string[]): string[] =>
  [...shareOut(nodes, platforms)].flatMap(([node, share]) => share.filter((platform) => !isNative(node, platform)))
