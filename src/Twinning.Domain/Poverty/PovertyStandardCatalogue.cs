using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>The national standards and those that places added: what makes a standard the one to use is the place and the review.</summary>
public sealed class PovertyStandardCatalogue
{
    private PovertyStandardCatalogue(IReadOnlyList<PovertyStandard> standards) => Standards = standards;

    /// <summary>Gets the catalogue of the national standards alone.</summary>
    public static PovertyStandardCatalogue National { get; } = new(PovertyStandards.All);

    /// <summary>Gets the standards, the national ones first, then those of places as given.</summary>
    public IReadOnlyList<PovertyStandard> Standards { get; }

    /// <summary>Judges the standards of places and makes a catalogue of them and the national ones.</summary>
    /// <param name="local">The standards of places; each is judged against the national ones and those before it.</param>
    /// <returns>The catalogue, unless a rule refuses a standard, and every broken rule.</returns>
    public static RuleResult<PovertyStandardCatalogue> Of(IEnumerable<PovertyStandard> local)
    {
        var listed = local.ToList();
        return new RuleResult<PovertyStandardCatalogue>(
            new PovertyStandardCatalogue([.. PovertyStandards.All, .. listed]),
            listed.SelectMany((standard, index) => PovertyStandardRules.Judge(new StandardCase(standard, listed[..index]))));
    }

    /// <summary>Returns the standard with a name, or null.</summary>
    public PovertyStandard? Find(StandardId id) => Standards.FirstOrDefault(standard => standard.Id == id);

    /// <summary>Returns the standard that governs a review at a place.</summary>
    /// <param name="places">
    /// The place and the areas above it, the nearest first, as <see cref="AreaTree.AncestorsOf"/> lists them; null for the country.
    /// </param>
    /// <param name="kind">Whether it is a yearly or a baseline review.</param>
    /// <param name="year">The review year.</param>
    /// <returns>The standard of the nearest place that has one for the review, else the national one; null where none is known.</returns>
    public PovertyStandard? StandardFor(IEnumerable<AreaId>? places, ReturnKind kind, int year) =>
        (places ?? []).Select(place => (AreaId?)place).Append(null)
            .Select(place => Standards.FirstOrDefault(standard => standard.Jurisdiction == place && standard.Governs(kind, year)))
            .FirstOrDefault(standard => standard is not null);
}
