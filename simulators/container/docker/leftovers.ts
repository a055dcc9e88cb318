import type { Docker } from './command.ts'
import { ownerLabel, ownImages } from './owner.ts'

/** Stops and removes the containers of these owners, then their images. */
export async function clear(docker: Docker, isOwner: (name: string) => boolean, grace: number): Promise<void> {
  const containers = (await listContainers(docker)).filter(({ owner }) => isOwner(owner)).map(({ id }) => id)
  if (containers.length > 0) {
    // One that has gone meanwhile is no reason to keep the others.
    await docker.run(['stop', '-t', String(grace), ...containers]).catch(() => undefined)
    await docker.run(['rm', '--force', '--volumes', ...containers]).catch(() => undefined)
  }
  const images = (await listImages(docker)).filter(({ owner }) => isOwner(owner)).map(({ reference }) => reference)
  if (images.length > 0) await docker.run(['rmi', ...images]).catch(() => undefined)
}

async function listContainers(docker: Docker): Promise<{ readonly id: string; readonly owner: string }[]> {
  const format = `{{.ID}} {{.Label "${ownerLabel}"}}`
  const told = await docker.run(['ps', '--all', '--no-trunc', '--filter', `label=${ownerLabel}`, '--format', format])
  return linesOf(told).map((line) => ({ id: line.split(' ')[0] ?? '', owner: line.split(' ')[1] ?? '' }))
}

/** Tags are `OWNER-DIGITS`. */
async function listImages(docker: Docker): Promise<{ readonly reference: string; readonly owner: string }[]> {
  const told = await docker.run(['images', ownImages, '--format', '{{.Tag}}'])
  return linesOf(told).map((tag) => ({ reference: `${ownImages}:${tag}`, owner: tag.replace(/-[^-]*$/, '') }))
}

const linesOf = (told: string): string[] => told.split('\n').filter((line) => line !== '')
