import { expect, test } from '@jest/globals'
import { changesBetween } from '../../../../src/targets/gcp/cloud-run/changes.ts'
import { viewService } from '../../../../src/targets/gcp/cloud-run/view.ts'

const fields = {
  ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  invokerIamDisabled: true,
  minInstances: 0,
  labels: {},
}
const wanted = { template: {}, fields, close: [] }

test('a change of who reaches a service is told in the words of the inputs', () => {
  const service = { ingress: 'INGRESS_TRAFFIC_ALL' as const, invokerIamDisabled: false }
  expect(changesBetween(viewService(service), wanted)).toEqual([
    { field: 'ingress', before: 'all', after: 'internal-and-load-balancer' },
    { field: 'access', before: 'private', after: 'public' },
  ])
})

test('of a new service both are told', () => {
  const closed = { ...fields, ingress: 'INGRESS_TRAFFIC_ALL', invokerIamDisabled: false }
  expect(changesBetween(undefined, { ...wanted, fields: closed })).toEqual([
    { field: 'ingress', after: 'all' },
    { field: 'access', after: 'private' },
  ])
})

test('an ingress that no input has keeps the word of Cloud Run', () => {
  const [ingress] = changesBetween(undefined, { ...wanted, fields: { ...fields, ingress: 'INGRESS_TRAFFIC_NONE' } })
  expect(ingress?.after).toBe('INGRESS_TRAFFIC_NONE')
})
