/** Signs out at once, on behalf of a page where the person has chosen so. Without script the button does it. */
document.querySelector<HTMLButtonElement>('button[name=logout]')?.click();

export {};
