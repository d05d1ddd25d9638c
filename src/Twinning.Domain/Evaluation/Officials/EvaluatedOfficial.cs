namespace Twinning.Domain.Evaluation.Officials;

/// <summary>A person that a round evaluates.</summary>
/// <param name="Official">The person.</param>
/// <param name="Group">What the persons it is held against have in common.</param>
public sealed record EvaluatedOfficial(OfficialId Official, string Group);
