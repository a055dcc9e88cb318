/** By input. */
export const ingressNames = {
  all: 'INGRESS_TRAFFIC_ALL',
  internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'internal-and-load-balancer': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
} as const

/** Cloud Run's own word where there is no input for it. */
export const ingressInput = (name: string): string =>
  Object.entries(ingressNames).find(([, each]) => each === name)?.[0] ?? name
