using System.ComponentModel.DataAnnotations;

namespace Twinning.GraphQL.Http;

/// <summary>How much one request may ask; the section <c>Limits</c> of the settings.</summary>
internal sealed class HttpLimits
{
    /// <summary>Gets or sets the largest request body, in bytes.</summary>
    [Range(1, 30_000_000)]
    public int RequestBytes { get; set; } = 1_048_576;

    /// <summary>Gets or sets how deep fields may nest, the outermost counting as one. Introspection is measured on its own.</summary>
    [Range(1, 100)]
    public int Depth { get; set; } = 15;

    /// <summary>Gets or sets how many fields may bear an alias, each spread of a fragment counted anew.</summary>
    [Range(0, 100_000)]
    public int Aliases { get; set; } = 50;

    /// <summary>Gets or sets how many words and signs the text of a query may have; validation takes their square in time.</summary>
    [Range(1, 50_000)]
    public int Tokens { get; set; } = 5_000;

    /// <summary>Gets or sets how many fields and fragments a text may unfold to, each spread of a fragment counted anew.</summary>
    [Range(1, 20_000)]
    public int Selections { get; set; } = 1_000;

    /// <summary>Gets or sets how long an operation may run, in seconds.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>Gets or sets how many characters of query text are kept parsed.</summary>
    [Range(0, 100_000_000)]
    public int CachedCharacters { get; set; } = 2_000_000;
}
