using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A recognition of an area as a new rural area, or a filing for it.</summary>
internal sealed class NewRuralRecognitionRow : DatedFactRow
{
    public required long AreaId { get; init; }

    public required NewRuralLevel Level { get; init; }

    public required RecognitionStage Stage { get; init; }

    /// <summary>Gets the code of the document whose criteria it is measured by; null where a filing names none.</summary>
    public string? Instrument { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }
}
