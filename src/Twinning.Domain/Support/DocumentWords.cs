using Twinning.Domain.Law;

namespace Twinning.Domain.Support;

/// <summary>Tells whether a document is named well enough to be found.</summary>
internal static class DocumentWords
{
    /// <summary>Tells whether a document has a number, which may be "không rõ số", and an issuer.</summary>
    public static bool IsNamed(this DecidingDocument document) =>
        !string.IsNullOrWhiteSpace(document.Number) && !string.IsNullOrWhiteSpace(document.Issuer);
}
