import { ready } from '../../simulators/clouds.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import type { Client } from './client.ts'
import { pythonWith, runScript } from './python.ts'

const python = pythonWith('google', ['google-cloud-run==0.*', 'google-auth==2.*', 'requests==2.*'])

export const googleAuth: Client = {
  name: 'google-auth (Python)',
  ready: python.install,
  run: (desk) => runScript(python, 'google_clients.py', desk),
}

export const googleCloudRun: Client = {
  name: 'google-cloud-run (Python)',
  ready: python.install,
  run: (desk) => {
    const { registries, google } = desk.scene.clouds
    google.admin.addRepository({ project: ready.project, location: ready.region, repository: 'tandem' })
    for (const version of ['1', '2']) {
      const image = makeImage({ labels: { 'tandem.sim/version': version } })
      registries.admin.publish(`${ready.region}-docker.pkg.dev/${ready.project}/tandem/python:${version}`, image)
    }
    return runScript(python, 'cloud_run.py', desk)
  },
}
