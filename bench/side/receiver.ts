/** The agency to which the bench sends packages. */
export const RECEIVER = { code: 'H98.15', name: 'Sở Tài chính tỉnh Hoa Lư' }
