package app.galley.convert;

/// Pictures of one pixel in WebP, in Base64.
public final class WebP {

    public static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
    /// Nothing is seen of it.
    public static final String LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    private WebP() {}
}
