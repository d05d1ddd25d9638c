namespace Twinning.Domain.Support.Activities;

/// <summary>What kind of thing is contributed (hình thức hỗ trợ). Kinds are never added to one another.</summary>
public enum ContributionKind
{
    /// <summary>Money that is given (tiền).</summary>
    Money,

    /// <summary>Goods: rice, seedlings, cattle, gift portions (hiện vật).</summary>
    Goods,

    /// <summary>Days of work (ngày công).</summary>
    WorkDays,

    /// <summary>Money that is lent (cho vay, vốn xoay vòng).</summary>
    Loan,

    /// <summary>Money paid to pupils by the month (học bổng, đỡ đầu học sinh).</summary>
    Scholarship,
}
