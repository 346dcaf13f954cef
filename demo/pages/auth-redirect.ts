/** Where single sign-on comes back to. Every origin that shows Foyer's widgets with `auth="msal"` serves such a page. */
import 'foyer-widgets/auth-redirect.js';
