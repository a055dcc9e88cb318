import { type JsonObject, parseMessage } from './message.ts'
import type { ServiceSpec } from './spec.ts'

/** A request's service: what is to be set, and the optimistic lock. */
export interface ServiceRequest {
  readonly spec: ServiceSpec
  readonly etag: string | undefined
}

export function readService(body: unknown): ServiceRequest {
  const { name: _, etag, ...members } = parseMessage('google.cloud.run.v2.Service', body, 'service')
  return { spec: toSpec(members), etag: typeof etag === 'string' ? etag : undefined }
}

/** `ServiceSpec` is a part of the model's message, against which `parseMessage` has just checked each member. */
export const toSpec = (checked: JsonObject): ServiceSpec => checked
