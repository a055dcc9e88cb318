/** What Tandem can release to on AWS. */
export const amazonPlatforms = ['app-runner', 'ecs-express', 'ecs', 'lambda'] as const

export type AmazonPlatform = (typeof amazonPlatforms)[number]

/** What `aws-platform: auto` can come to. */
export const autoPlatforms = ['app-runner', 'ecs-express', 'ecs'] as const satisfies readonly AmazonPlatform[]

export type AutoPlatform = (typeof autoPlatforms)[number]
