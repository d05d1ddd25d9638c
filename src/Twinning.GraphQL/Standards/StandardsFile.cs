using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Twinning.GraphQL.Standards;

/// <summary>The file in which places write the standards that they add.</summary>
[Description("Poverty standards that places add to the national ones.")]
internal sealed record StandardsFile(
    [property: Description("The standards; each is judged against the national ones and those before it.")]
    IReadOnlyList<StandardEntry> Standards,
    [property: Description("Where an editor finds this schema.")]
    [property: JsonPropertyName("$schema")]
    string? Schema = null);

/// <summary>A standard as the file writes it.</summary>
[Description("A poverty standard of a place.")]
internal sealed record StandardEntry(
    [property: Description("A name that no other standard bears.")]
    string Id,
    [property: Description("The number that the store gave the place; the id of an area in the graph is the base64 of \"Area:\" and this number.")]
    long Area,
    [property: Description("The document that sets the standard; every figure below rests on it.")]
    DocumentEntry Document,
    [property: Description("The reviews it governs.")]
    IReadOnlyList<ReviewEntry> Reviews,
    [property: Description("The income lines in the countryside.")]
    LinesEntry Rural,
    [property: Description("The income lines in town.")]
    LinesEntry Urban,
    [property: Description("From how many deprived indicators a household has enough, this number included.")]
    CountEntry DeprivationCutoff,
    [property: Description("The indicators, in order; left out where they are not known.")]
    IReadOnlyList<IndicatorEntry>? Indicators = null,
    [property: Description("How points of the survey form are read; left out where that is not known.")]
    SurveyEntry? SurveyPoints = null);
