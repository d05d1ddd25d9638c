namespace Twinning.Domain.Evaluation.Products;

/// <summary>A term of a formula of task results.</summary>
/// <param name="Name">Its name: <c>a</c> for quantity, <c>b</c> for quality, <c>c</c> for timeliness, or the office's own.</param>
/// <param name="Weight">Its weight; the weights of a formula add up to one.</param>
public sealed record FormulaTerm(string Name, Fraction Weight);
