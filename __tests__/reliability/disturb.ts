import type { Standings } from './front.ts'
import type { World } from './world.ts'

/**
 * How the services stand now. On AWS, in every second world, somebody has changed the service by hand since the last release. All of it
 * has to be there again after a way back.
 */
export async function disturb(world: World): Promise<Standings> {
  const { aws, clouds, on, serving } = world
  if (!on.includes('aws')) return {}
  if (clouds.kernel.seed % 2 === 0) await aws.changeByHand(world)
  return { aws: aws.standing(world, serving) }
}
