using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>A declared value is not negative and says what it rests on; without a value there is no basis.</summary>
internal sealed class DeclaredValueHasABasis() : Rule<Contribution>(
    "CONTRIBUTION-VALUE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Giá trị kê khai không âm và có căn cứ định giá; không kê khai thì không có căn cứ.",
        "A declared value is not negative and says what it rests on; without a value there is no basis."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(Contribution subject)
    {
        if (subject is GoodsContribution goods && (goods.DeclaredValue < Dong.Zero || (goods.DeclaredValue is null) != (goods.Basis is null)))
        {
            yield return Broken(
                $"Hiện vật \"{goods.Goods}\": hãy ghi giá trị kê khai không âm cùng căn cứ định giá, hoặc bỏ cả hai.",
                $"The goods '{goods.Goods}': give a declared value that is not negative together with its basis, or neither.");
        }
    }
}
