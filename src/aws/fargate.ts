interface FargateSize {
  /** vCPU */
  readonly cpu: number
  /** MiB */
  readonly least: number
  readonly most: number
  readonly step: number
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html (November 2026). */
const sizes: readonly FargateSize[] = [
  { cpu: 0.25, least: 512, most: 1024, step: 512 },
  { cpu: 0.25, least: 2048, most: 2048, step: 1024 },
  { cpu: 0.5, least: 1024, most: 4096, step: 1024 },
  { cpu: 1, least: 2048, most: 8192, step: 1024 },
  { cpu: 2, least: 4096, most: 16_384, step: 1024 },
  { cpu: 4, least: 8192, most: 30_720, step: 1024 },
  { cpu: 8, least: 16_384, most: 61_440, step: 4096 },
  { cpu: 16, least: 32_768, most: 122_880, step: 8192 },
]

/** What Fargate has, in words. */
export const fargateSizes =
  'Fargate has 0.25 vCPU with 512Mi, 1Gi or 2Gi; 0.5 vCPU with 1Gi to 4Gi; 1 vCPU with 2Gi to 8Gi; 2 vCPU with 4Gi to 16Gi; 4 vCPU with 8Gi to 30Gi, each in steps of 1Gi; 8 vCPU with 16Gi to 60Gi in steps of 4Gi; 16 vCPU with 32Gi to 120Gi in steps of 8Gi'

/** Which part of a size Fargate does not have, in vCPU and MiB, as far as it is given; `undefined` when there is such a size. */
export function lackingSize(
  cpu: number | undefined,
  memory: number | undefined,
): readonly ('cpu' | 'memory')[] | undefined {
  const fitting = sizes.filter((size) => cpu === undefined || size.cpu === cpu)
  if (fitting.length === 0) return ['cpu']
  if (memory === undefined || fitting.some((size) => hasMemory(size, memory))) return undefined
  return cpu === undefined ? ['memory'] : ['cpu', 'memory']
}

const hasMemory = ({ least, most, step }: FargateSize, memory: number): boolean =>
  memory >= least && memory <= most && (memory - least) % step === 0
