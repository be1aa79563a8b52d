/** Stands in a bundle for the list of all file types: Twilio's client could send files as a form, and nothing here does. */
export const lookup = (): false => false;
