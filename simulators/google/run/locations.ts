// The regions that gcloud 528 asks for. guess: a few of them stand for all.
import { type Asked, demand, type Endpoint } from './asking.ts'

const regions = ['europe-west1', 'europe-west4', 'us-central1', 'us-east1', 'us-west1']

export function locationEndpoints(version: 'v1' | 'v2'): readonly Endpoint[] {
  const path = `/${version}/projects/{project}/locations`
  return [{ operation: 'run.locations.list', method: 'GET', path, handle: list }]
}

function list(asked: Asked): object {
  const project = asked.call.params['project'] ?? ''
  demand(asked, 'run.locations.list', `projects/${project}`)
  const locations = regions.map((region) => ({ name: `projects/${project}/locations/${region}`, locationId: region }))
  return { locations }
}
