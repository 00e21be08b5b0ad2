const OWN_PICTURE = /^(?:photo|image)_[0-9A-HJKMNP-TV-Z]{26}$/;

/** Is it the id of a picture that a device made? Events also name papers and pictures that are kept elsewhere, or nowhere. O(1). */
export const isOwnPicture = (id: string): boolean => OWN_PICTURE.test(id);
