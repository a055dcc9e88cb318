/** What the usual labels tell of an image. */
export interface LabelFacts {
  readonly repository: {
    readonly name: string
    readonly description?: string
    /** Address of its page. */
    readonly url: string
    /** SPDX identifier. */
    readonly license?: string
  }
  readonly version: string
  /** The commit. */
  readonly revision: string
  /** Time of the commit, seconds since the epoch. */
  readonly createdAt: number
}

/**
 * The labels that OCI defines (opencontainers/image-spec, annotations.md, read November 2026), those that docker/metadata-action
 * sets too; `own` ones win. Its `created` is the time of the run, ours that of the commit, so that the same commit gives the
 * same image. What is not known has no label.
 */
export function imageLabels(facts: LabelFacts, own: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { repository, version, revision, createdAt } = facts
  const usual: Readonly<Record<string, string | undefined>> = {
    title: repository.name,
    description: repository.description,
    url: repository.url,
    source: repository.url,
    version,
    created: new Date(createdAt * 1000).toISOString().replace('.000Z', 'Z'),
    revision,
    licenses: repository.license,
  }
  const labels = Object.entries(usual).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[`org.opencontainers.image.${name}`, value]],
  )
  return { ...Object.fromEntries(labels), ...own }
}
