using System.Collections.Generic;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Why a household is what it is under a standard.</summary>
/// <param name="Result">The decision, the same that <see cref="HouseholdClassification"/> gives without explaining.</param>
/// <param name="Standard">The standard.</param>
/// <param name="Steps">The steps, in order; the last ones decide.</param>
/// <param name="Deprived">The indicators in which the household is deprived; empty where only their number was given.</param>
/// <param name="NotKnown">The indicators that are not known; empty where only their number was given, or the standard's are not known.</param>
/// <param name="NearestChange">The smallest changes that would alter the status; null while it is undecided.</param>
public sealed record ClassificationExplanation(
    ClassificationResult Result,
    PovertyStandard Standard,
    IReadOnlyList<ExplanationStep> Steps,
    IReadOnlyList<Indicator> Deprived,
    IReadOnlyList<Indicator> NotKnown,
    NearestChange? NearestChange);
