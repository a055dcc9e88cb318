import type { protos } from '@google-cloud/run'

/** Short names for the Cloud Run API's messages. A field that was not sent is its type's empty value, or null. */
export type RunService = protos.google.cloud.run.v2.IService
export type RunRevision = protos.google.cloud.run.v2.IRevision
export type RunTemplate = protos.google.cloud.run.v2.IRevisionTemplate
export type RunContainer = protos.google.cloud.run.v2.IContainer
export type RunEnvVar = protos.google.cloud.run.v2.IEnvVar
export type RunProbe = protos.google.cloud.run.v2.IProbe
export type RunCondition = protos.google.cloud.run.v2.ICondition
export type RunVpcAccess = protos.google.cloud.run.v2.IVpcAccess
export type RunTrafficTarget = protos.google.cloud.run.v2.ITrafficTarget
export type RunTrafficStatus = protos.google.cloud.run.v2.ITrafficTargetStatus
export type RunPolicy = protos.google.iam.v1.IPolicy
