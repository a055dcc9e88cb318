export type DeploymentTarget = 'both' | 'gcp-only' | 'aws-only'

export const releasesTo = (target: DeploymentTarget, cloud: 'gcp' | 'aws'): boolean =>
  target === 'both' || target === `${cloud}-only`
