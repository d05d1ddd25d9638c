using System;

namespace Twinning.Domain.Law;

/// <summary>The document under which something was decided (văn bản quyết định): a plan, decision, directive or letter.</summary>
/// <param name="Number">Its number, such as "43/KH-UBND"; "không rõ số" where the number is not known.</param>
/// <param name="Issuer">Who issued it, such as "UBND tỉnh Gia Lai".</param>
/// <param name="IssuedOn">The day it was issued; null when not known.</param>
public sealed record DecidingDocument(string Number, string Issuer, DateOnly? IssuedOn);
