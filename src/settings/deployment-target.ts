export type DeploymentTarget = 'both' | 'gcp-only' | 'aws-only'

export const releasesTo = (target: DeploymentTarget, cloud: 'gcp' | 'aws'): boolean =>
  target === 'both' || target === `${cloud}-only`

/** Why this choice cannot be carried out. */
export function targetProblem(given: DeploymentTarget | undefined): string | undefined {
  if (given === 'gcp-only') return undefined
  const choice = given === undefined ? 'not given, which means both' : given
  return `deployment-target: ${choice}; Tandem cannot release to AWS yet, so it must be gcp-only`
}

/** Inputs of a cloud that is left out. */
export function unusedWarnings(names: readonly string[], target: DeploymentTarget): string[] {
  return (['gcp', 'aws'] as const).flatMap((cloud) => {
    if (releasesTo(target, cloud)) return []
    const unused = names.filter((name) => name.startsWith(`${cloud}-`))
    return unused.map((name) => `${name} is given but deployment-target is ${target}: it has no effect`)
  })
}
