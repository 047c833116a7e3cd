package app.galley.model;

/// A person or agency named in the byline, or the organisation an article comes from.
///
/// @param type `Person` or `Organization` (schema.org); empty when the file does not say
/// @param name as printed; never shown when blank
/// @param jobTitle the role, such as "Transport correspondent"; empty when there is none
/// @param extras what else the file says of them
public record Author(String type, String name, String jobTitle, Extras extras) {

    /// A person without a role.
    public static Author person(String name) {
        return new Author("Person", name, "", Extras.NONE);
    }

    /// The same, with another type.
    public Author withType(String newType) {
        return new Author(newType, name, jobTitle, extras);
    }

    /// The same, named otherwise.
    public Author withName(String newName) {
        return new Author(type, newName, jobTitle, extras);
    }

    /// The same, in another role.
    public Author withJobTitle(String newTitle) {
        return new Author(type, name, newTitle, extras);
    }

    /// Whether this is an organisation, such as an agency.
    public boolean isOrganization() {
        return type.equals("Organization");
    }
}
