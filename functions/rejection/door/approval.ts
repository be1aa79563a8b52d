/** Gmail's link that approves of forwarding, and nothing that only looks like it; the one that cancels is `/mail/uf-`. */
export const APPROVAL = /^https:\/\/(?:mail-settings|mail)\.google\.com\/mail\/vf-[\w%.~:+=-]+$/;
