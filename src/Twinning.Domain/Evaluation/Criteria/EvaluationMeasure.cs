using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A fact that a criterion may be computed from; it arrives as a plain named value.</summary>
/// <param name="Name">Its name, which never changes its meaning, such as <c>reports-on-time</c>.</param>
/// <param name="Unit">What it counts in.</param>
/// <param name="Title">What it says.</param>
public sealed record EvaluationMeasure(string Name, MeasureUnit Unit, Message Title);
