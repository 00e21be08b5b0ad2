export const DATABASE_NAME = 'wardtwin';
