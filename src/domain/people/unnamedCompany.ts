/** What a company is called until somebody gives its name. */
export const unnamedCompany = 'your company'
