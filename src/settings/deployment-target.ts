import type { Cloud } from '../core/target.ts'

export type DeploymentTarget = 'both' | 'gcp-only' | 'aws-only'

export const releasesTo = (target: DeploymentTarget, cloud: Cloud): boolean =>
  target === 'both' || target === `${cloud}-only`
