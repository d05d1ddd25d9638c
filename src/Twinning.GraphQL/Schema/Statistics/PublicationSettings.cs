using System.ComponentModel.DataAnnotations;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>How household figures are published; the section <c>Publication</c> of the settings.</summary>
/// <remarks>No legal number is known for Vietnam. Each publication keeps the number it was made with.</remarks>
internal sealed class PublicationSettings
{
    /// <summary>Gets or sets the smallest count of households that a publication shows; smaller ones but zero are hidden.</summary>
    [Range(3, 1_000)]
    public int SmallestShown { get; set; } = new SuppressionPolicy().Threshold;
}
