import type { Checkout, Commit } from '../../simulators/checkout.ts'
import type { CloudName, Scene } from '../../simulators/scene.ts'

/** Makes a version to be released: an image that is there, or a commit to be built. It answers 500 on the cloud that is named. */
export type Make = (version: string, brokenOn?: CloudName) => string | Commit | Promise<Commit>

/** Stand-ins answer for their containers. */
export function images(scene: Scene): Make {
  return (version, cloud) =>
    scene.publish(
      version,
      cloud && { 'tandem.sim/respond': 'error-500', 'tandem.sim/only-with': `CLOUD_PROVIDER=${cloud}` },
    )
}

export function commits(checkout: Checkout): Make {
  return (version, cloud) =>
    checkout.commit(version, (server) => (cloud === undefined ? server : brokenOn(cloud, server)))
}

/** In a way that the service's own tests, which the build runs, do not see. */
function brokenOn(cloud: CloudName, server: string): string {
  const broken = server.replace('page ? 200 : 404', `cloud === '${cloud}' ? 500 : page ? 200 : 404`)
  if (broken === server) throw new Error('examples/hello/server.js has no status that could be broken')
  return broken
}
