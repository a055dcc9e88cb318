/** The traffic tag under which a candidate can be reached. Tag and service name have 46 characters together. */
export const candidateTag = 'tandem'
